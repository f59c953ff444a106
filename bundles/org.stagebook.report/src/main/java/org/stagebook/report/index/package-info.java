/** The one page a person opens: each part a class of its own, all made from the same values. */
@NullMarked
package org.stagebook.report.index;

import org.jspecify.annotations.NullMarked;
