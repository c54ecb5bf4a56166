/** What the user has judged, and judging from the page. */
package org.dramatis.view.judgement;
