/** The kinds of reports, each built from a production as it is now. */
@NullMarked
package org.stagebook.report.kind;

import org.jspecify.annotations.NullMarked;
