/** Reports on paper: type with its fonts embedded, pages with head and foot, no row over two pages. */
@NullMarked
package org.stagebook.report.pdf;

import org.jspecify.annotations.NullMarked;
