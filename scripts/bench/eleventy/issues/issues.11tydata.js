export default {
  layout: "issue.njk",
  eleventyComputed: { permalink: ({ number }) => `/issues/${number}/index.html` },
};
