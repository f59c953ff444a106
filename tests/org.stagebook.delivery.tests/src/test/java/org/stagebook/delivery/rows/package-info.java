/**
 * Every row of every specification that is shipped, held against synthesised sound: right files pass, files wrong by just too much
 * fail, files right by just enough pass.
 */
@NullMarked
package org.stagebook.delivery.rows;

import org.jspecify.annotations.NullMarked;
