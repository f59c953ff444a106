/** Asking what a file of another program cannot say, before it is imported. */
package org.stagebook.ui.parts.imports;
