// Required before every command (package.json): a Node that cannot run them says so in a line. Plain old JavaScript,
// since it is read by whatever Node there is.
const { engines } = require("../package.json");
const [wanted, has] = [engines.node, process.versions.node].map((version) =>
  version.replace(/^\D+/, "").split(".").map(Number),
);
if (has[0] < wanted[0] || (has[0] === wanted[0] && has[1] < wanted[1])) {
  console.error(
    `This needs Node ${wanted.join(".")} or later, and ${process.execPath} is ${process.versions.node}. Run npm install, which brings it along on Linux and Windows, or take it from https://nodejs.org.`,
  );
  process.exit(1);
}
// What was compiled before need not be again: commands start in half the time. Node does without where it may not write.
require("node:module").enableCompileCache(
  require("node:path").join(__dirname, "../node_modules/.cache/compiled"),
);
