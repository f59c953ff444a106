/** Editors and views, a package per part, with presentation models that know no widget. */
package org.stagebook.ui.parts;
