/**
 * Builds the site that Excel loads into `dist/`: `taskpane.html` (one page for the pane, the ribbon commands and the
 * worksheet functions: a shared runtime), `functions.json`, hashed scripts, icons. Why so: docs/decisions/0005.
 *
 * OFFICE_JS_URL  where the page finds office.js. Default: `office-js/office.js` of this site itself, served from
 *                node_modules by `npm start` and the workbench, put there by the administrator in production.
 */
const { createHash } = require('node:crypto');
const { readFileSync, readdirSync } = require('node:fs');
const path = require('node:path');
const { build, transform } = require('esbuild');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { require: requireTs } = require('tsx/cjs/api');

const officeJs = process.env.OFFICE_JS_URL || 'office-js/office.js';

/** No inline script, nothing from anywhere but this site and the place of office.js; Fluent and office.js set styles. */
const contentSecurityPolicy = [
  "default-src 'self'",
  `script-src ${["'self'", ...originOf(officeJs)].join(' ')}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Of `npm start` only: a build needs no certificate. */
function certificate() {
  return requireTs('./workbench/site/certificate.ts', __filename).devCertificate();
}

function originOf(url) {
  return /^https:/.test(url) ? [new URL(url).origin] : [];
}

/** The page's scripts by entry: the watchdog first and alone, then what it watches, in order, each file once. */
function pageParameters(compilation) {
  const files = (entry) => compilation.entrypoints.get(entry)?.getFiles() ?? [];
  const seen = new Set();
  const scripts = ['functions', 'taskpane'].flatMap((part) =>
    files(part)
      .filter((file) => file.endsWith('.js') && !seen.has(file) && seen.add(file))
      .map((file) => ({ part: `${part}.js`, file })),
  );
  const styles = Object.keys(compilation.assets).find((file) => file.endsWith('.css'));
  return { contentSecurityPolicy, officeJs, watchdog: files('watchdog')[0], styles, scripts };
}

module.exports = async (_env, argv) => ({
  target: ['web', 'es2022'],
  devtool: argv.mode === 'production' ? false : 'source-map',
  stats: 'errors-warnings',
  performance: { hints: false },
  entry: {
    watchdog: './src/taskpane/shell/watchdog.ts',
    functions: { import: './src/functions/functions.ts', runtime: 'runtime' },
    // On top of the functions, which the page has loaded by then: what both need comes once.
    taskpane: { import: ['./src/commands/commands.ts', './src/taskpane/main.tsx'], dependOn: 'functions' },
  },
  output: {
    path: path.resolve(__dirname, 'dist'),
    filename: '[name].[contenthash:10].js',
    uniqueName: 'gyobu',
    publicPath: '',
    clean: true,
  },
  optimization: {
    // Nothing twice: what is written and what is shown later share the words for issues, and some rules of the domain.
    // What the scripts come to is an alarm in test/workbench/page/pane/scripts.test.ts.
    splitChunks: {
      chunks: 'async',
      cacheGroups: {
        default: false,
        defaultVendors: false,
        issues: { name: 'issues', priority: 2, enforce: true, minChunks: 2, test: /[\\/]src[\\/]text[\\/]/ },
        shared: { name: 'shared', priority: 1, enforce: true, minChunks: 2 },
      },
    },
    // As small as terser's output within 0.2 %, in a fiftieth of the time.
    minimizer: [
      new MinimizerPlugin({
        minify: MinimizerPlugin.swcMinify,
        minimizerOptions: { compress: { passes: 3, ecma: 2022, keep_fargs: false }, ecma: 2022 },
        extractComments: false,
      }),
    ],
  },
  resolve: {
    extensions: ['.ts', '.tsx', '.js'],
  },
  module: {
    rules: [
      { test: /\.tsx?$/, loader: 'esbuild-loader', options: { target: 'es2022', jsx: 'automatic' } },
      // Importing these does nothing by itself, so that what nobody uses of them is left out.
      { test: /src[\\/](domain|notation|sheets|runs|text|excel)[\\/]/, sideEffects: false },
    ],
  },
  plugins: [
    new WorksheetFunctions(),
    new SampleSheets(),
    new HtmlPlugin({
      filename: 'taskpane.html',
      template: './src/taskpane/shell/taskpane.html',
      inject: false,
      minify: false,
      templateParameters: pageParameters,
    }),
    new PaneStyles(),
    new ThirdPartyNotices(),
    new CopyPlugin({
      patterns: [{ from: 'assets/*.png', to: 'assets/[name][ext]', noErrorOnMissing: true }],
    }),
  ],
  devServer: {
    // Only this machine: the pane shows a budget that is not public yet.
    host: 'localhost',
    port: 3000,
    hot: false,
    server: { type: 'https', options: process.env.WEBPACK_SERVE ? await certificate() : {} },
    client: { overlay: false },
    headers: { 'Access-Control-Allow-Origin': '*' },
    static: {
      directory: path.resolve(__dirname, 'node_modules/@microsoft/office-js/dist'),
      publicPath: '/office-js',
      watch: false,
    },
  },
});

/**
 * What the manifest names of the worksheet functions, at addresses that never change: their metadata in both languages,
 * and, although the page of a shared runtime loads them as the first part of its own scripts, all of them in one script
 * that runs alone, `functions.js`.
 */
class WorksheetFunctions {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('WorksheetFunctions', (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      const { RawSource } = compiler.webpack.sources;
      compilation.hooks.processAssets.tapPromise({ name: 'WorksheetFunctions', stage }, async () => {
        const { functionsFiles } = requireTs('./workbench/functions/metadata.ts', __filename);
        const { ko, en } = await functionsFiles();
        compilation.emitAsset('functions.json', new RawSource(JSON.stringify(ko, null, 1)));
        compilation.emitAsset('functions.en.json', new RawSource(JSON.stringify(en, null, 1)));
        const { outputFiles, metafile } = await build({
          entryPoints: [path.resolve(__dirname, 'src/functions/functions.ts')],
          ...{
            bundle: true,
            minify: true,
            target: 'es2022',
            format: 'iife',
            charset: 'utf8',
            write: false,
            metafile: true,
          },
        });
        const inputs = Object.keys(metafile.inputs).map((file) => path.resolve(__dirname, file));
        bundledInFunctions.splice(0, bundledInFunctions.length, ...inputs);
        // Told as minimized, or it would be once more.
        compilation.emitAsset('functions.js', new RawSource(outputFiles[0].text), { minimized: true });
      });
    });
  }
}

/** The sheets that '예시로 시작' makes, fetched only when somebody presses it (src/taskpane/workbook/excelWriting.ts). */
class SampleSheets {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('SampleSheets', (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'SampleSheets', stage }, () => {
        const { sampleSheets } = requireTs('./samples/sampleSheets.ts', __filename);
        const { year2020 } = requireTs('./samples/year2020.ts', __filename);
        const plans = JSON.stringify(sampleSheets(year2020()));
        compilation.emitAsset('sample.json', new compiler.webpack.sources.RawSource(plans));
      });
    });
  }
}

/** The pane's one stylesheet: the themes' tokens, which Fluent's own functions give, and every `.css` of the pane. */
class PaneStyles {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('PaneStyles', (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: 'PaneStyles', stage }, async () => {
        const { paneStyles } = requireTs('./workbench/site/paneStyles.ts', __filename);
        const { css, files } = await paneStyles(__dirname);
        compilation.fileDependencies.addAll(files);
        const { code } = await transform(css, { loader: 'css', minify: true });
        const hash = createHash('sha256').update(code).digest('hex').slice(0, 10);
        compilation.emitAsset(`pane.${hash}.css`, new compiler.webpack.sources.RawSource(code));
      });
    });
  }
}

/**
 * `third-party-notices.txt`: whose software the site is made of, by what licence. Every package of which a module is in a
 * script, of webpack's or of esbuild's (`functions.js`), and Fluent's tokens in the stylesheet, which are of the same ones.
 */
class ThirdPartyNotices {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('ThirdPartyNotices', (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'ThirdPartyNotices', stage }, () => {
        const files = [...compilation.modules].flatMap((module) =>
          [module, ...(module.modules ?? [])].map(({ resource }) => resource ?? ''),
        );
        const folders = new Set(
          [...files, ...bundledInFunctions].flatMap((file) => packageFolderOf(file) ?? []),
        );
        const notices = [...folders].map(noticeOf).sort();
        const text = `${[`Third-party software in this site: ${notices.length} packages`, ...new Set(notices)].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
        compilation.emitAsset('third-party-notices.txt', new compiler.webpack.sources.RawSource(text));
      });
    });
  }
}

/** What esbuild put into `functions.js`. */
const bundledInFunctions = [];

/** Licences that allow shipping with their notice and ask for nothing else. */
const allowedLicences = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD'];

/** The folder of the package that a module is of; null for one of our own. */
function packageFolderOf(file) {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file)?.[0] ?? null;
}

/** Name, licence and the licence's own text. A package under another licence, or under none, stops the build. */
function noticeOf(folder) {
  const { name, version, license, author } = JSON.parse(
    readFileSync(path.join(folder, 'package.json'), 'utf8'),
  );
  if (!allowedLicences.includes(license)) {
    throw new Error(`${name} ${version}: licence ${license} is not among those that the site may ship`);
  }
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.md|\.txt)?$/i.test(entry));
  const text = file
    ? readFileSync(path.join(folder, file), 'utf8').trim()
    : `Licence: ${license}. Author: ${author?.name ?? author ?? 'not named'}`;
  return `${name} ${version} (${license})\n\n${text}`;
}
