/** The standards' texts, implemented to the letter and without any thought of speed: what the engine is compared with. */
@NullMarked
package org.stagebook.metering.reference;

import org.jspecify.annotations.NullMarked;
