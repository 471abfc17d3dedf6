/**
 * Builds the site that Excel loads into `dist/`: `taskpane.html` (one page for the pane, the ribbon commands and the
 * worksheet functions: a shared runtime), `functions.json`, hashed scripts, icons. Why so: docs/decisions/0010.
 *
 * OFFICE_JS_URL  where the page finds office.js. Default: `office-js/office.js` of this site itself, served from
 *                node_modules by `npm start` and the workbench, put there by the administrator in production.
 */
const { existsSync } = require('node:fs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const CustomFunctionsMetadataPlugin = require('custom-functions-metadata-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { require: requireTs } = require('tsx/cjs/api');

const officeJs = process.env.OFFICE_JS_URL || 'office-js/office.js';
const functionsEntry = './src/functions/functions.ts';
const withFunctions = existsSync(path.resolve(__dirname, functionsEntry));

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

/** The page's scripts by entry: the watchdog first and alone, then what it watches, in order. */
function pageParameters(compilation) {
  const files = (entry) => compilation.entrypoints.get(entry)?.getFiles() ?? [];
  const scripts = ['functions', 'taskpane'].flatMap((part) =>
    files(part)
      .filter((file) => file.endsWith('.js'))
      .map((file) => ({ part: `${part}.js`, file })),
  );
  return { contentSecurityPolicy, officeJs, watchdog: files('watchdog')[0], scripts };
}

module.exports = async (_env, argv) => ({
  target: ['web', 'es2022'],
  devtool: argv.mode === 'production' ? false : 'source-map',
  stats: 'errors-warnings',
  performance: { hints: false },
  entry: {
    watchdog: './src/taskpane/shell/watchdog.ts',
    ...(withFunctions && { functions: functionsEntry }),
    taskpane: ['./src/commands/commands.ts', './src/taskpane/main.tsx'],
  },
  output: {
    path: path.resolve(__dirname, 'dist'),
    filename: '[name].[contenthash:10].js',
    uniqueName: 'gyobu',
    publicPath: '',
    clean: true,
  },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [{ test: /\.tsx?$/, loader: 'esbuild-loader', options: { target: 'es2022', jsx: 'automatic' } }],
  },
  plugins: [
    withFunctions && new CustomFunctionsMetadataPlugin({ output: 'functions.json', input: functionsEntry }),
    withFunctions && new StableFunctionsCopy(),
    new HtmlPlugin({
      filename: 'taskpane.html',
      template: './src/taskpane/shell/taskpane.html',
      inject: false,
      minify: false,
      templateParameters: pageParameters,
    }),
    new CopyPlugin({
      patterns: [{ from: 'assets/*.png', to: 'assets/[name][ext]', noErrorOnMissing: true }],
    }),
  ],
  devServer: {
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
 * The manifest must name a functions script whose address never changes, although the page of a shared runtime loads
 * the hashed one: the same bytes, once more, as `functions.js`.
 */
class StableFunctionsCopy {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('StableFunctionsCopy', (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'StableFunctionsCopy', stage }, () => {
        const [file] = compilation.entrypoints.get('functions').getFiles();
        compilation.emitAsset('functions.js', compilation.getAsset(file).source);
      });
    });
  }
}
