/** The table of contents of an archive, as the page a person opens. */
@org.jspecify.annotations.NullMarked
package org.stagebook.report.contents;
