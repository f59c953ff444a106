/** What has to be said to build a handoff package, without a widget. */
package org.stagebook.ui.parts.build.presenter;
