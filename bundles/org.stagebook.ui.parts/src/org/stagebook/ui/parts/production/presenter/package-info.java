/** What has to be said to start a production, without a widget. */
package org.stagebook.ui.parts.production.presenter;
