/** What {@code devices} and {@code play} do and print. */
@NullMarked
package org.stagebook.cli.playing;

import org.jspecify.annotations.NullMarked;
