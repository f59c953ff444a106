/** The inspector: what is known about the selected object. */
package org.stagebook.ui.parts.inspector;
