/** The Audio Definition Model (ITU-R BS.2076) of a recording: programmes, beds and objects. */
@NullMarked
package org.stagebook.audio.adm;

import org.jspecify.annotations.NullMarked;
