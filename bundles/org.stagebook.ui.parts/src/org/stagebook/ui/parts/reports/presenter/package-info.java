/** What has to be said to print a report, without a widget. */
package org.stagebook.ui.parts.reports.presenter;
