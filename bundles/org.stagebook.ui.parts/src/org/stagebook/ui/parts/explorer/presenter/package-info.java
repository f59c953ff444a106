/** What the production explorer shows, without a widget. */
package org.stagebook.ui.parts.explorer.presenter;
