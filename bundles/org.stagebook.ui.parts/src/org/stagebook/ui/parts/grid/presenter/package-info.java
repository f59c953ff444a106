/** What a grid is made of, without widgets: columns, cells, where they are, what is selected. */
package org.stagebook.ui.parts.grid.presenter;
