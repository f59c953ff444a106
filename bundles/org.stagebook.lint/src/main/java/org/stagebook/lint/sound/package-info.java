/**
 * What the sound of a file is like, read from its bytes as they pass by on their way to a hash or a copy: no file is read twice.
 * Knows no production.
 */
@NullMarked
package org.stagebook.lint.sound;

import org.jspecify.annotations.NullMarked;
