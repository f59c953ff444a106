/** QC sheets: what was delivered, held against what was asked for, clause by clause. */
@NullMarked
package org.stagebook.report.sheet;

import org.jspecify.annotations.NullMarked;
