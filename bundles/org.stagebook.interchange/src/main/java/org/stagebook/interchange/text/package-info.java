/** From bytes to characters and lines; shared by all formats that are text. */
@NullMarked
package org.stagebook.interchange.text;

import org.jspecify.annotations.NullMarked;
