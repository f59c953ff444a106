/** The cast, without a widget. */
package org.stagebook.ui.parts.cast.presenter;
