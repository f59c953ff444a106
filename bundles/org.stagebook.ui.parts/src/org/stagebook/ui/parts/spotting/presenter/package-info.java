/** The spotting notes without widgets: what stands in a cell, what a typed text means, order, filter, clipboard. */
package org.stagebook.ui.parts.spotting.presenter;
