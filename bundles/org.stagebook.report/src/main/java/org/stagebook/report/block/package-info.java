/** What a report says, before it is paper, a workbook, a page or a table: blocks in the order they are read. */
@NullMarked
package org.stagebook.report.block;

import org.jspecify.annotations.NullMarked;
