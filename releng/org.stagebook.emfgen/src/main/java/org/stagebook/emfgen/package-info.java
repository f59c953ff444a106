/** Build tool: turns an EMF model description into Java. */
@NullMarked
package org.stagebook.emfgen;

import org.jspecify.annotations.NullMarked;
