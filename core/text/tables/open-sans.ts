// Made by core/text/generate.mjs of @fontsource/open-sans 5.3.0, weights 400 and 700, with harfbuzzjs 1.6.4. Do not edit.
// 792 code points, 286 kinds of glyph, 1 left and 1 right kerning classes.
// Not in the packages, so stated (regular/bold units): ▲ 2048/2048, ▼ 2048/2048, ✦ 2048/2048, ★ 2048/2048, ● 2048/2048, ○ 2048/2048, ◆ 2048/2048, ■ 2048/2048, ✓ 2048/2048, ⚠ 2048/2048, → 2048/2048, ← 2048/2048, ↑ 2048/2048, ↓ 2048/2048, ₽ 1169/1169, ‰ 2490/2690.
import type { PackedFont } from '../font.ts'

export const openSansFont: PackedFont = {
  codes: 'Ck<D0!lUC#0#k%);&b!k?!,#5!!#l)*!!!7!O##%!Lk=Mkiuan;);!!k7k0!ko!F!)!,#%%!%!!!!%!,!!#(#,!k;##!#%3!k2!#!.!kJ&k[!#!t=!4!,!,!&!%!X!ky!kO!5!',
  kinds: '         ! )    ----------##---                  #          @!I     #     ! # & --   +       #bfebbbb!     g%  i !A  d & +   geeeeee dbbbb]]]]cWVVVVVk*VQQQQMU IIIIII HGGGGCCCC EAAAAAk-AEEEE:J:iKiKiKgIgIgIgIfJf fIfIfIfIfIdGdGdGdGcFcFbEbEbEbEbE  cGbFFaGaGaGa bH_I_I_I aJ_F_F_F  _G_G_G^F^F^F^F]E]E]E[L[L[L[L[L[LYCWAWV@V@V@      X42hNeLdKU  !    ! k9       k<k;  k:k%k7k0k6k4 k3k2 k2 k2 k0k+ k-  k=k.  k#/ %   ( k* 5k) [  k*     1    A5k35!   kXkX D kMkVkVkU  &   Fke keK kc  ))* k]kckZKkYkhkV)IkR          kV    kW   !    kW kckb kR kT          kmkmkj9 kekjkjkj  km78kb      kx        XG   Hck|          lLl0l< l8 l9!      k! k#l5  #!lQk+b        k/^  l[lelGlelGl k}lalD lE!lEk6k#k5k!  k<k#k<k#lXl@ lA!lAk/^k<l:k<l:k<l:k5e k+k2bPO  lTl> lN               km  lilQlilQlilQ m lcm lcm lcm lcm lcm lcm lcm lcm lcm lcm lcm lcl{l_l{l_l{l_l{l_l{l_l{l_l{l_l{l_lwlZlwlZlqlWlqlWlqlWlqlWlqlWlqlWlqlWl1l0l1l0l1l0l1l0l1l0lll[lll[l/l.l/l.l/l.l/l.l/l.lhlPlhlPlhlPlhlP l(lH lI l/l/  !        ! m=m=  lIm?    5555mCm:5555555555',
  left: '                                                                                                                                                                                                                                                                                              ',
  right: '                                                                                                                                                                                                                                                                                              ',
  rights: 1,
  regular: {
    advances: 'p/p8s=uZmTuZkruZq_uZoIo6pyuZkEp-qTp5rVt&uZs9uZm8uZmTuZm3uZoCuZkOuZDuZoFuZo[pWpAuZlkuZPuZs?uZo}uZpTuZlSuZluuZk@uZkEuZoJuZlHuZsruZk~uZkVuZksqat4pSuZkOuZlju.uZk[qtuZk5uZlmo|uZWuZswuZlSsRu)rAuXuZpNuZSuZ#turiuZkBuZ?uZl%uZqkr:uPuZ s|r/uZlwuZmho;rfuZocuZp@uZpUuZrYuZm!uZrMuZlOuZlmuZk?uZ-p2uZn8uZsuuZtIqVuZpZuZlhuZpIuZmxuZm:n*sRq t=t) uZm8uZm>uZqJrKuZqPuZo!uZqEqzuZLuZl#uZlVuZkEuZoHuZkguZp}uZp~uZpZuZlhu+uZlfuZm-uZ:uZlPu2uZl=uZk#uZk1u!uZm_uZlRu5uZljt~uZo1uZk8uZp!uZpLuZlruZkfuZr uZoSuZmFuZt.uZt^uZlfuZp/uZlvuZljuZnHuZq~uZl-uZnquZo[uZn[u[fu[k(uZnLuZr0uZm;uZm4u[k?uZm8uZlEuZkwt%uZkxuZoVu7uZm?uZEuZksuZoSuZm9uZl{tyuZo.uZm+uZl_uZs+uZs;uZnNuZp@uZl;uLuZqeuZkKuKuZqzuZs*uZl~uZpLuZmZuZlfuZlDuZlbuZZt+uZVt&uZmWuZauZr~uZpSuZmvuZk8uZljuZnIuZleuZovuZm_uZq:uZoNu[kSuZrNuZpQuZm?txuXuZlvuZk6uZrEuZo3uZnfuZlpuZlSuZq|uZmsuZnQuZkNuZo(uZl&uZoJuZlyuZoxuZmhuZsQuZoeuZoRuZl.uGuZpWuZWuZlwuZk3uZlhuZs5uZs1uZs<uZq&uZm#uZWuZu(uZr6u[8uZsVuZp%uZmBuZn{uZmZuZl/uZnyuZl#uZnquZt(n u[ olr1sRuZ4rkuZpTu[o/oLsFq(m/uZpAuZpeuZkpuZEu[IuZp7',
    kerns: '',
    matrix: ' !'
  },
  bold: {
    advances: ' k7mW  mYk5lCl7:kI k9lAl=#lqkGAa5ke.kOlWm)lWl3l5l{k&kIl3-kQkKlal5n=m3?3kJn)lIk3kokUlSk7l7l[nSlkk#l=k1mimEmwlem?k+k+)kNkM kWoa  k^l/ han?o&m;n&n9lek-kqoIo nmnOlIkWl{l9mAoAn^lmlEnUkMl1n# mil#m+n;kwnqlSm?l+molCk/k kIm+mm9ksmikokglmk+k kMmslck?n7k el+m3m^lEm}n;oQm3qEmOkym/l7m&m-l=kImsnqm3l/l5kmlAmgl+lq5kek7kekMlelCn=pQmOn)numSo;kUkam}nem&lKmqn5k;m{k?k)lGl k[lK%lQpcq3kQk-k/lcmmkklyn1mSpiqenQoel{lIn-nEnIkCkKm=kI#k/mqm[oyn[mOmUo)o=lco/lemMnaoypwksl3o-n=p&r[n&An?ikqoGnwkMk^kYcmImkpGlon&kel-l9kGlOn+m/o;pol{m{  l)nYn}C mgnamUogm?+oqp? 1II',
    kerns: '',
    matrix: ' !'
  }
}
