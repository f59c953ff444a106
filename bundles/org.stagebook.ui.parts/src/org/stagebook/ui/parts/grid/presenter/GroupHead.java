package org.stagebook.ui.parts.grid.presenter;

/**
 * The head of a group of rows.
 *
 * @param cell what it says
 * @param remark quiet, after it: how many rows there are
 * @param folded whether the rows are hidden under it
 */
public record GroupHead(GridCell cell, String remark, boolean folded) {}
