/**
 * Productions on disk: the folder, its files, its lock and its format versions.
 *
 * <p>A production is a folder with {@code production.stagebook}, one file per reel in {@code reels} and one file per
 * package in {@code handoffs}. All of them are XMI in UTF-8, an attribute to a line, so that a change of one attribute
 * is a change of one line.
 */
@NullMarked
package org.stagebook.model.store;

import org.jspecify.annotations.NullMarked;
