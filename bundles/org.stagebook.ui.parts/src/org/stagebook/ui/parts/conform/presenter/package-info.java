/** What a conform asks and shows, without a widget. */
package org.stagebook.ui.parts.conform.presenter;
