/** How parts that paint themselves take part in the selection of the workbench. */
package org.stagebook.ui.parts.selection;
