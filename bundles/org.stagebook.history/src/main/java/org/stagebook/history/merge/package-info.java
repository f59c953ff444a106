/** Joining what two people made of one production: by model object and its stable id, without questions where there are none. */
@NullMarked
package org.stagebook.history.merge;

import org.jspecify.annotations.NullMarked;
