/** The icons of Stagebook: SVG, 16 px, one line weight, one grey that reads on both grounds. */
package org.stagebook.ui.icons;
