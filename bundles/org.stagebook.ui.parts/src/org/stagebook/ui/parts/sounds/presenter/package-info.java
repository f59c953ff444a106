/** What sounds at a place, without a widget. */
package org.stagebook.ui.parts.sounds.presenter;
