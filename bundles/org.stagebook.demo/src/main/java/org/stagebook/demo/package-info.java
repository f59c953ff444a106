/** The demo production: a short film in two reels with its sound, made the same on every machine. */
@NullMarked
package org.stagebook.demo;

import org.jspecify.annotations.NullMarked;
