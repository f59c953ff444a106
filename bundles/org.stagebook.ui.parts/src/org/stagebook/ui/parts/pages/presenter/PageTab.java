package org.stagebook.ui.parts.pages.presenter;

import org.stagebook.ui.parts.grid.presenter.GridCell.Sign;

/**
 * How a page is announced in the strip.
 *
 * @param name of the page
 * @param sign where it stands
 * @param remark the same in words, for the pointer and for screen readers
 */
public record PageTab(String name, Sign sign, String remark) {}
