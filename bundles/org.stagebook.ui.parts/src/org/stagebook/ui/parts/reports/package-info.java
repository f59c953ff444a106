/** Printing reports: which, of what, and where to. */
package org.stagebook.ui.parts.reports;
