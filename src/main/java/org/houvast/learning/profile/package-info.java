/**
 * Who I am and what I want: the profile that trainee and mentor make together, and what follows.
 */
@NullMarked
package org.houvast.learning.profile;

import org.jspecify.annotations.NullMarked;
