/** What has to be said to check a deliverable, without a widget. */
package org.stagebook.ui.parts.check.presenter;
