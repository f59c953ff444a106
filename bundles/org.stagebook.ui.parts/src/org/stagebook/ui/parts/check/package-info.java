/** Holding the sound of a deliverable against specifications. */
package org.stagebook.ui.parts.check;
