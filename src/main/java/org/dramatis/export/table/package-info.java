/** Hands the graph over as tables, for spreadsheets and programs that count. */
package org.dramatis.export.table;
