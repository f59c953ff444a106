/** How delivery stands, for people without Stagebook: a page, a print, a workbook, a text for an e-mail. */
@NullMarked
package org.stagebook.report.status;

import org.jspecify.annotations.NullMarked;
