@NullMarked
package org.stagebook.interchange.sheet.profile;

import org.jspecify.annotations.NullMarked;
