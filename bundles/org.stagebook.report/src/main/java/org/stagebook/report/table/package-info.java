/** Reports as tables for other programs: workbooks and comma-separated values, with every fact in a column of its own. */
@NullMarked
package org.stagebook.report.table;

import org.jspecify.annotations.NullMarked;
