/** Conforming to a new cut: asking for the lists, and reviewing what would happen before it does. */
package org.stagebook.ui.parts.conform;
