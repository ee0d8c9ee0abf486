/** What holds for the whole organisation. */
@NullMarked
package org.houvast.organisation.settings;

import org.jspecify.annotations.NullMarked;
