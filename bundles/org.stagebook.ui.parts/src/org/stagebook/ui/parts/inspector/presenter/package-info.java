/** What the inspector shows, without a widget. */
package org.stagebook.ui.parts.inspector.presenter;
