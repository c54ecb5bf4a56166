/**
 * What the explorer shows, as plain values: each view is an answer of bounded size to one question
 * of the page. The page's types stand in {@code src/main/explorer/src/view.ts}.
 */
package org.dramatis.view;
