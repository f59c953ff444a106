/** How the pages are written and look. */
@org.jspecify.annotations.NullMarked
package org.stagebook.report.internal;
