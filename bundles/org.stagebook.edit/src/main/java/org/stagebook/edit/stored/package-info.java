/**
 * Objects of a model as they are stored: plain values by id, without the live model, and the way from them to a model again.
 *
 * <p>What compares, merges or keeps states of a production works on these, for two states of one production cannot both be open.
 */
@NullMarked
package org.stagebook.edit.stored;

import org.jspecify.annotations.NullMarked;
