@NullMarked
package org.stagebook.interchange.midi;

import org.jspecify.annotations.NullMarked;
