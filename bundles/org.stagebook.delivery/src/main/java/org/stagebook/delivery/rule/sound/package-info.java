/** Rules on what is heard. */
@NullMarked
package org.stagebook.delivery.rule.sound;

import org.jspecify.annotations.NullMarked;
