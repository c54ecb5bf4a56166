/** Looks up what belongs to a string in flat tables, which load as fast as a file is mapped. */
package org.dramatis.annotate.table;
